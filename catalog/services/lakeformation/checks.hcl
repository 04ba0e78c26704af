check "lakeformation-new-tables-not-open" {
  title          = "New databases and tables are not open to everybody whom IAM admits"
  responsibility = "iam.grant"
  resource       = "AWS::LakeFormation::DataLakeSettings"
  severity       = "medium"
  condition      = !anytrue([for p in concat(coalesce(self.CreateDatabaseDefaultPermissions, []), coalesce(self.CreateTableDefaultPermissions, [])) : p.Principal.DataLakePrincipalIdentifier == "IAM_ALLOWED_PRINCIPALS"])
  why            = "The group IAM_ALLOWED_PRINCIPALS makes every new table readable to whoever has the right for Glue, past the grants of the lake."
  fix            = "Leave {CreateDatabaseDefaultPermissions} and {CreateTableDefaultPermissions} empty."
  source         = "lakeformation-security"
  confidence     = "derived"
  example "pass" { Admins = [{ DataLakePrincipalIdentifier = "arn:aws:iam::111122223333:role/lake" }] }
  example "fail" { CreateTableDefaultPermissions = [{ Principal = { DataLakePrincipalIdentifier = "IAM_ALLOWED_PRINCIPALS" }, Permissions = ["ALL"] }] }
}

check "lakeformation-permissions-name-principals" {
  title          = "Lake Formation permissions name whom they are for"
  responsibility = "iam.grant"
  resource       = "AWS::LakeFormation::PrincipalPermissions"
  severity       = "medium"
  like           = is_not(self.Principal.DataLakePrincipalIdentifier, "IAM_ALLOWED_PRINCIPALS")
  why            = "The group IAM_ALLOWED_PRINCIPALS is everybody who has the right for Glue in IAM."
  fix            = "Name roles or users in {Principal.DataLakePrincipalIdentifier}."
  source         = "lakeformation-security"
  confidence     = "derived"
  example "pass" { Principal = { DataLakePrincipalIdentifier = "arn:aws:iam::111122223333:role/analyst" } }
}
