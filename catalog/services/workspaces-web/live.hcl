live "AWS::WorkSpacesWeb::IpAccessSettings" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kms:DescribeKey", "workspaces-web:ListIpAccessSettings"]
  input     = { TypeName = "AWS::WorkSpacesWeb::IpAccessSettings" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kms:DescribeKey", "workspaces-web:GetIpAccessSettings", "workspaces-web:ListIpAccessSettings", "workspaces-web:ListTagsForResource"]
    input   = { TypeName = "AWS::WorkSpacesWeb::IpAccessSettings", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::WorkSpacesWeb::Portal" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "kms:DescribeKey"]
  input     = { TypeName = "AWS::WorkSpacesWeb::Portal" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "kms:DescribeKey"]
    input   = { TypeName = "AWS::WorkSpacesWeb::Portal", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
