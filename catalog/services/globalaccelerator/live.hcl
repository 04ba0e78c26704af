live "AWS::GlobalAccelerator::Accelerator" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "globalaccelerator:ListAccelerators"]
  input     = { TypeName = "AWS::GlobalAccelerator::Accelerator" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "globalaccelerator:DescribeAccelerator", "globalaccelerator:DescribeAcceleratorAttributes", "globalaccelerator:ListTagsForResource"]
    input   = { TypeName = "AWS::GlobalAccelerator::Accelerator", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
