terraform "aws_ecr_repository" {
  type = "AWS::ECR::Repository"
  set = {
    RepositoryName                     = self.name
    ImageTagMutabilityExclusionFilters = [for f in each(self.image_tag_mutability_exclusion_filter) : { ImageTagMutabilityExclusionFilterType = f.filter_type, ImageTagMutabilityExclusionFilterValue = f.filter }]
  }
  defaults = { ImageTagMutability = "MUTABLE" }
}

fold "aws_ecr_repository_policy" {
  into = "AWS::ECR::Repository"
  on   = self.repository
  name = "RepositoryName"
  set  = { RepositoryPolicyText = json(self.policy) }
}

fold "aws_ecr_lifecycle_policy" {
  into = "AWS::ECR::Repository"
  on   = self.repository
  name = "RepositoryName"
  set  = { LifecyclePolicy = { LifecyclePolicyText = self.policy } }
}

terraform "aws_ecrpublic_repository" {
  type = "AWS::ECR::PublicRepository"
}

fold "aws_ecrpublic_repository_policy" {
  into = "AWS::ECR::PublicRepository"
  on   = self.repository_name
  name = "RepositoryName"
  set  = { RepositoryPolicyText = json(self.policy) }
}

terraform "aws_ecr_registry_policy" {
  type = "AWS::ECR::RegistryPolicy"
  set  = { PolicyText = json(self.policy) }
}

terraform "aws_ecr_registry_scanning_configuration" {
  type = "AWS::ECR::RegistryScanningConfiguration"
  set  = { Rules = [for r in each(self.rule) : { ScanFrequency = r.scan_frequency, RepositoryFilters = r.repository_filter }] }
}
