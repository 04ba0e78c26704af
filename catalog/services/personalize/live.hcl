live "AWS::Personalize::DatasetGroup" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "personalize:ListDatasetGroups"]
  input     = { TypeName = "AWS::Personalize::DatasetGroup" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "personalize:DescribeDatasetGroup"]
    input   = { TypeName = "AWS::Personalize::DatasetGroup", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
