live "AWS::ECR::Repository" {
  service   = "ecr"
  operation = "DescribeRepositories"
  actions   = ["ecr:DescribeRepositories"]
  input     = { maxResults = 1000 }
  items     = "repositories[]"
  id        = "repositoryName"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["EncryptionConfiguration.EncryptionType", "EncryptionConfiguration.KmsKey", "ImageScanningConfiguration.ScanOnPush", "ImageTagMutability", "LifecyclePolicy.LifecyclePolicyText"]
  set = {
    RepositoryPolicyText = self.GetRepositoryPolicy.policyText
  }
  follow "GetRepositoryPolicy" {
    actions = ["ecr:GetRepositoryPolicy"]
    input   = { repositoryName = self.repositoryName }
    not_set = ["RepositoryPolicyNotFoundException"]
  }
  follow "GetLifecyclePolicy" {
    actions = ["ecr:GetLifecyclePolicy"]
    input   = { repositoryName = self.repositoryName }
    into    = "LifecyclePolicy"
    not_set = ["LifecyclePolicyNotFoundException"]
  }
}

live "AWS::ECR::PublicRepository" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ecr-public:DescribeRepositories"]
  input     = { TypeName = "AWS::ECR::PublicRepository" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ecr-public:DescribeRepositories", "ecr-public:GetRepositoryCatalogData", "ecr-public:GetRepositoryPolicy", "ecr-public:ListTagsForResource"]
    input   = { TypeName = "AWS::ECR::PublicRepository", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ECR::RegistryPolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ecr:GetRegistryPolicy"]
  input     = { TypeName = "AWS::ECR::RegistryPolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ecr:GetRegistryPolicy"]
    input   = { TypeName = "AWS::ECR::RegistryPolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::ECR::RegistryScanningConfiguration" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ecr:GetRegistryScanningConfiguration"]
  input     = { TypeName = "AWS::ECR::RegistryScanningConfiguration" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ecr:GetRegistryScanningConfiguration"]
    input   = { TypeName = "AWS::ECR::RegistryScanningConfiguration", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
