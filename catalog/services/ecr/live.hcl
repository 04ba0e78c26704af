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
