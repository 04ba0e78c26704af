check "ecr-repository-scan-on-push" {
  title          = "ECR repositories scan images when they are pushed"
  responsibility = "app.software"
  resource       = "AWS::ECR::Repository"
  severity       = "medium"
  condition      = self.ImageScanningConfiguration.ScanOnPush == true || anytrue([for c in resources("AWS::ECR::RegistryScanningConfiguration") : anytrue([for r in c.Rules : scans_all(r)])])
  why            = "Nobody learns of known flaws in an image until somebody looks."
  fix            = "Set {ImageScanningConfiguration.ScanOnPush} to true, or scan the whole registry with AWS::ECR::RegistryScanningConfiguration."
  remedy         = { "ImageScanningConfiguration.ScanOnPush" = true }
  example "pass" { ImageScanningConfiguration = { ScanOnPush = true } }
  example "pass" "the registry scans everything" {
    resource "AWS::ECR::RegistryScanningConfiguration" "Registry" {
      ScanType = "ENHANCED"
      Rules    = [{ ScanFrequency = "CONTINUOUS_SCAN", RepositoryFilters = [{ Filter = "*", FilterType = "WILDCARD" }] }]
    }
  }
  example "fail" "the default" { RepositoryName = "shop" }
  example "fail" { ImageScanningConfiguration = { ScanOnPush = false } }
}

check "ecr-repository-tags-immutable" {
  title          = "Image tags in ECR repositories cannot be overwritten"
  responsibility = "app.software"
  resource       = "AWS::ECR::Repository"
  severity       = "medium"
  condition      = self.ImageTagMutability == "IMMUTABLE" || (self.ImageTagMutability == "IMMUTABLE_WITH_EXCLUSION" && !anytrue([for f in self.ImageTagMutabilityExclusionFilters : f.ImageTagMutabilityExclusionFilterValue == "*"]))
  why            = "Whoever may push can put another image behind a tag that was tested and is deployed."
  fix            = "Set {ImageTagMutability} to IMMUTABLE, or to IMMUTABLE_WITH_EXCLUSION with filters for the tags that must move."
  remedy         = { ImageTagMutability = "IMMUTABLE" }
  example "pass" { ImageTagMutability = "IMMUTABLE" }
  example "pass" "with exceptions" { ImageTagMutability = "IMMUTABLE_WITH_EXCLUSION" }
  example "fail" "but for every tag" {
    ImageTagMutability                 = "IMMUTABLE_WITH_EXCLUSION"
    ImageTagMutabilityExclusionFilters = [{ ImageTagMutabilityExclusionFilterType = "WILDCARD", ImageTagMutabilityExclusionFilterValue = "*" }]
  }
  example "fail" "the default" { RepositoryName = "shop" }
}

check "ecr-repository-not-public" {
  title          = "ECR repository policies let nobody in general in"
  responsibility = "net.exposure"
  resource       = "AWS::ECR::Repository"
  severity       = "critical"
  like           = policy_not_public(self.RepositoryPolicyText, "ecr:BatchGetImage")
  why            = "Every AWS customer could pull the images, or push others in their place."
  fix            = "Name accounts or roles in {RepositoryPolicyText.Statement[].Principal}, or narrow by aws:PrincipalOrgID."
  example "pass" "no policy" { RepositoryName = "shop" }
}

check "ecr-repository-policy-actions-named" {
  title          = "ECR repository policies allow named actions, not all"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::ECR::Repository", "AWS::ECR::PublicRepository"]
  severity       = "medium"
  applies        = self.RepositoryPolicyText != null
  condition      = !anytrue([for s in policy_statements(self.RepositoryPolicyText) : s.Effect == "Allow" && anytrue([for a in s.Actions : contains(["*", "ecr:*", "ecr-public:*"], lower(a))])])
  why            = "All actions include deleting images and changing the policy itself."
  fix            = "List in {RepositoryPolicyText.Statement[].Action} what the principal needs."
  example "pass" { RepositoryPolicyText = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] } }
  example "fail" { RepositoryPolicyText = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "ecr:*" }] } }
  example "not-applicable" { RepositoryName = "shop" }
}

check "ecr-repository-encrypted-with-customer-managed-key" {
  title          = "ECR repositories encrypt with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::ECR::Repository"
  severity       = "low"
  condition      = startswith(self.EncryptionConfiguration.EncryptionType, "KMS") && self.EncryptionConfiguration.KmsKey != null && (referenced(self.EncryptionConfiguration.KmsKey) != null || !endswith(self.EncryptionConfiguration.KmsKey, "alias/aws/ecr"))
  why            = "Only a key of one's own has a policy, a rotation and a record of its use that one decides on."
  fix            = "Make the repository anew with {EncryptionConfiguration.EncryptionType} KMS and a {EncryptionConfiguration:KmsKey}."
  source         = "ecr-encryption"
  confidence     = "derived"
  example "pass" { EncryptionConfiguration = { EncryptionType = "KMS", KmsKey = "alias/images" } }
  example "fail" "the default" { RepositoryName = "shop" }
  example "fail" "AWS managed key" { EncryptionConfiguration = { EncryptionType = "KMS" } }
}

check "ecr-repository-lifecycle-policy" {
  title          = "ECR repositories clear out old images"
  responsibility = "app.software"
  resource       = "AWS::ECR::Repository"
  severity       = "low"
  like           = named(self.LifecyclePolicy.LifecyclePolicyText, "{\"rules\":[]}")
  why            = "Old images pile up with their flaws, can still be deployed by mistake, and cost."
  fix            = "Give rules in {LifecyclePolicy.LifecyclePolicyText}."
}

check "ecr-registry-policy-not-public" {
  title          = "The registry policy of ECR lets nobody in general in"
  responsibility = "iam.resource-policy"
  resource       = "AWS::ECR::RegistryPolicy"
  severity       = "high"
  like           = policy_not_public(self.PolicyText, "ecr:ReplicateImage")
  why            = "Everybody could replicate images into the registry or pull through its cache."
  fix            = "Name the accounts in {PolicyText.Statement[].Principal}."
}

check "ecr-registry-scans-everything" {
  title          = "The registry scans every repository"
  responsibility = "app.software"
  resource       = "AWS::ECR::RegistryScanningConfiguration"
  severity       = "medium"
  condition      = anytrue([for r in self.Rules : scans_all(r)])
  why            = "Repositories outside the filters keep images of whose flaws nobody hears."
  fix            = "Add a rule to {Rules} with {Rules:ScanFrequency} SCAN_ON_PUSH or CONTINUOUS_SCAN and the filter *."
  example "pass" {
    ScanType = "BASIC"
    Rules    = [{ ScanFrequency = "SCAN_ON_PUSH", RepositoryFilters = [{ Filter = "*", FilterType = "WILDCARD" }] }]
  }
  example "fail" {
    ScanType = "BASIC"
    Rules    = [{ ScanFrequency = "SCAN_ON_PUSH", RepositoryFilters = [{ Filter = "shop", FilterType = "WILDCARD" }] }]
  }
}
