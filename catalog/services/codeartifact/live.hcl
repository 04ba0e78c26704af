live "AWS::CodeArtifact::Domain" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "codeartifact:ListDomains"]
  input     = { TypeName = "AWS::CodeArtifact::Domain" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "codeartifact:DescribeDomain", "codeartifact:GetDomainPermissionsPolicy", "codeartifact:ListTagsForResource"]
    input   = { TypeName = "AWS::CodeArtifact::Domain", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::CodeArtifact::Repository" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "codeartifact:ListRepositories"]
  input     = { TypeName = "AWS::CodeArtifact::Repository" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "codeartifact:DescribeRepository", "codeartifact:GetRepositoryPermissionsPolicy", "codeartifact:ListTagsForResource"]
    input   = { TypeName = "AWS::CodeArtifact::Repository", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
