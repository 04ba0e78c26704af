check "qldb-ledger-protected-from-deletion" {
  title          = "QLDB ledgers are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::QLDB::Ledger"
  severity       = "medium"
  like           = on_by_default(self.DeletionProtection)
  why            = "One mistaken call takes the ledger along. Nothing said means on."
}

check "qldb-ledger-permissions-standard" {
  title          = "QLDB ledgers rule access down to tables"
  responsibility = "iam.grant"
  resource       = "AWS::QLDB::Ledger"
  severity       = "medium"
  like           = is(self.PermissionsMode, "STANDARD")
  why            = "With ALLOW_ALL, whoever may reach the ledger may do everything in it."
  fix            = "Set {PermissionsMode} to STANDARD."
  remedy         = { PermissionsMode = "STANDARD" }
  example "fail" { PermissionsMode = "ALLOW_ALL" }
}
