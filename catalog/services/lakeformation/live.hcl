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
  id        = "Principal.DataLakePrincipalIdentifier Resource.Database.Name Resource.Table.DatabaseName Resource.Table.Name Resource.TableWithColumns.DatabaseName Resource.TableWithColumns.Name Resource.DataLocation.ResourceArn Resource.LFTag.TagKey"
  equal     = ["Principal.DataLakePrincipalIdentifier"]
}
