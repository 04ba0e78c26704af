live "AWS::AppFlow::ConnectorProfile" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appflow:DescribeConnectorProfiles"]
  input     = { TypeName = "AWS::AppFlow::ConnectorProfile" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  unreadable = {
    "KMSArn" = "Cloud Control never gives it back"
  }
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appflow:DescribeConnectorProfiles"]
    input   = { TypeName = "AWS::AppFlow::ConnectorProfile", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::AppFlow::Flow" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "appflow:ListFlows"]
  input     = { TypeName = "AWS::AppFlow::Flow" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "appflow:DescribeFlow", "appflow:ListTagsForResource"]
    input   = { TypeName = "AWS::AppFlow::Flow", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
