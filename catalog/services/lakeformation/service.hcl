service "lakeformation" {
  title    = "AWS Lake Formation"
  names    = []
  model    = "abstracted"
  prefixes = ["AWS::LakeFormation::"]
  because  = "By the service model: AWS keeps and enforces the grants behind an API; who administers the lake, what is granted to whom and which locations are registered is the customer's."
  sources  = ["best-practices-wp", "lakeformation-security"]

  type "AWS::LakeFormation::DataLakeSettings" {
    title  = "Settings of the data lake"
    traits = ["identity"]
    bears  = ["iam.grant"]
  }
  type "AWS::LakeFormation::Permissions" {
    title  = "Permissions (older form)"
    traits = ["identity"]
    bears  = ["iam.grant"]
  }
  type "AWS::LakeFormation::PrincipalPermissions" {
    title  = "Permissions of a principal"
    traits = ["identity"]
    bears  = ["iam.grant"]
  }
  type "AWS::LakeFormation::DataCellsFilter" {
    title  = "Filter of rows and columns"
    traits = ["identity"]
  }
  type "AWS::LakeFormation::Resource" {
    title  = "Registered location"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  settings = ["AWS::LakeFormation::Tag", "AWS::LakeFormation::TagAssociation"]
}
