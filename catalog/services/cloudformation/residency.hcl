flow "deployment" {
  on     = ["AWS::CloudFormation::StackSet"]
  paths  = ["StackInstancesGroup.Regions"]
  takes  = "region"
  source = "resource-types"
}
