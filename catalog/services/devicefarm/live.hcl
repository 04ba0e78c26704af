live "AWS::DeviceFarm::TestGridProject" {
  service   = "devicefarm"
  operation = "ListTestGridProjects"
  actions   = ["devicefarm:ListTestGridProjects"]
  items     = "testGridProjects[]"
  id        = "arn"
  scope     = "us-west-2"
  equal     = ["VpcConfig"]
}

live "AWS::DeviceFarm::Project" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "devicefarm:ListProjects"]
  input     = { TypeName = "AWS::DeviceFarm::Project" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "devicefarm:GetProject", "devicefarm:ListTagsForResource"]
    input   = { TypeName = "AWS::DeviceFarm::Project", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
