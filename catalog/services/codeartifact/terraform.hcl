terraform "aws_codeartifact_domain" {
  type = "AWS::CodeArtifact::Domain"
  set  = { DomainName = self.domain }
}

fold "aws_codeartifact_domain_permissions_policy" {
  into = "AWS::CodeArtifact::Domain"
  on   = self.domain
  name = "DomainName"
  set  = { PermissionsPolicyDocument = json(self.policy_document) }
}

terraform "aws_codeartifact_repository" {
  type = "AWS::CodeArtifact::Repository"
  set = {
    DomainName     = self.domain
    RepositoryName = self.repository
  }
}

fold "aws_codeartifact_repository_permissions_policy" {
  into = "AWS::CodeArtifact::Repository"
  on   = self.repository
  name = "RepositoryName"
  set  = { PermissionsPolicyDocument = json(self.policy_document) }
}
