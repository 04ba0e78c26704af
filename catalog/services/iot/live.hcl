live "AWS::IoT::Authorizer" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "iot:ListAuthorizers"]
  input     = { TypeName = "AWS::IoT::Authorizer" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "iot:DescribeAuthorizer", "iot:ListTagsForResource"]
    input   = { TypeName = "AWS::IoT::Authorizer", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::IoT::DomainConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "iot:ListDomainConfigurations"]
  input     = { TypeName = "AWS::IoT::DomainConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "iot:DescribeDomainConfiguration", "iot:ListTagsForResource"]
    input   = { TypeName = "AWS::IoT::DomainConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::IoT::Logging" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "iot:GetV2LoggingOptions"]
  input     = { TypeName = "AWS::IoT::Logging" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "iot:GetV2LoggingOptions"]
    input   = { TypeName = "AWS::IoT::Logging", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::IoT::Policy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "iot:ListPolicies"]
  input     = { TypeName = "AWS::IoT::Policy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "iot:GetPolicy", "iot:ListTagsForResource"]
    input   = { TypeName = "AWS::IoT::Policy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
