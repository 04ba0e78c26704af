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
