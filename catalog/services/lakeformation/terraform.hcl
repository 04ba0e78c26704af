types {
  aws_lakeformation_lf_tag = "AWS::LakeFormation::Tag"
}

terraform "aws_lakeformation_permissions" {
  type = "AWS::LakeFormation::PrincipalPermissions"
  set = {
    Permissions                = self.permissions
    PermissionsWithGrantOption = self.permissions_with_grant_option
    Principal                  = { DataLakePrincipalIdentifier = self.principal }
    Resource = {
      DataLocation     = self.data_location == null ? null : { ResourceArn = self.data_location[0].arn }
      Database         = self.database == null ? null : { Name = self.database[0].name }
      Table            = self.table == null ? null : { DatabaseName = self.table[0].database_name, Name = self.table[0].name }
      TableWithColumns = self.table_with_columns == null ? null : { DatabaseName = self.table_with_columns[0].database_name, Name = self.table_with_columns[0].name }
    }
  }
}
