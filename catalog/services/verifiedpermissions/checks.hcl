check "verifiedpermissions-policies-validated" {
  title          = "Policy stores check policies against the schema"
  responsibility = "iam.grant"
  resource       = "AWS::VerifiedPermissions::PolicyStore"
  severity       = "low"
  like           = is(self.ValidationSettings.Mode, "STRICT")
  why            = "Without validation a slip in a name makes a policy that never matches, or a prohibition that never holds."
  fix            = "Set {ValidationSettings.Mode} to STRICT and give the store a schema."
  remedy         = { "ValidationSettings.Mode" = "STRICT" }
  example "fail" { ValidationSettings = { Mode = "OFF" } }
}

check "verifiedpermissions-store-deletion-protected" {
  title          = "Policy stores are protected against deletion"
  responsibility = "data.backup"
  resource       = "AWS::VerifiedPermissions::PolicyStore"
  severity       = "low"
  like           = is(self.DeletionProtection.Mode, "ENABLED")
  why            = "Without its policies the application can answer nobody, or everybody."
  fix            = "Set {DeletionProtection.Mode} to ENABLED."
  remedy         = { "DeletionProtection.Mode" = "ENABLED" }
}
