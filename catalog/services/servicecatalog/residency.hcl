flow "deployment" {
  on     = ["AWS::ServiceCatalog::CloudFormationProvisionedProduct"]
  paths  = ["ProvisioningPreferences.StackSetRegions"]
  takes  = "region"
  source = "resource-types"
}
