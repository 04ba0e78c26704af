live "AWS::DeviceFarm::TestGridProject" {
  service   = "devicefarm"
  operation = "ListTestGridProjects"
  actions   = ["devicefarm:ListTestGridProjects"]
  items     = "testGridProjects[]"
  id        = "arn"
  scope     = "us-west-2"
  equal     = ["VpcConfig"]
}
