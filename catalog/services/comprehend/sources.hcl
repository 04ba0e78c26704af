source "comprehend-security" {
  title  = "Amazon Comprehend Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/comprehend/latest/dg/comprehend-security.html"
  opened = false
}

source "comprehend-ai-opt-out" {
  title = "AWS Organizations User Guide, AI services opt-out policies"
  url   = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in the Chinese and English stored copies; the list of services was seen in part."
}

source "comprehend-infrastructure" {
  title = "Amazon Comprehend Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/comprehend/latest/dg/infrastructure-security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "A managed service, protected by AWS's global network security: read in an archived copy of the guide."
}
