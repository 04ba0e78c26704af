live "AWS::SecurityHub::Hub" {
  service   = "securityhub"
  operation = "DescribeHub"
  actions   = ["securityhub:DescribeHub"]
  id        = "HubArn"
  core      = true
  not_set   = ["InvalidAccessException"]
  equal     = ["AutoEnableControls"]
  unreadable = {
    "EnableDefaultStandards" = "exists at creation only"
  }
}

live "AWS::SecurityHub::Standard" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "securityhub:GetEnabledStandards"]
  input     = { TypeName = "AWS::SecurityHub::Standard" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "securityhub:DescribeStandardsControls", "securityhub:GetEnabledStandards"]
    input   = { TypeName = "AWS::SecurityHub::Standard", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
