live "AWS::LakeFormation::DataLakeSettings" {
  service   = "lakeformation"
  operation = "GetDataLakeSettings"
  actions   = ["lakeformation:GetDataLakeSettings"]
  items     = "DataLakeSettings"
  equal     = ["CreateTableDefaultPermissions.Principal.DataLakePrincipalIdentifier"]
  set = {
    CreateDatabaseDefaultPermissions = [for x in each(self.CreateDatabaseDefaultPermissions) : { Principal = { DataLakePrincipalIdentifier = x.Principal.DataLakePrincipalIdentifier } }]
  }
}

live "AWS::LakeFormation::PrincipalPermissions" {
  service   = "lakeformation"
  operation = "ListPermissions"
  actions   = ["lakeformation:ListPermissions"]
  items     = "PrincipalResourcePermissions[]"
  equal     = ["Principal.DataLakePrincipalIdentifier"]
}
