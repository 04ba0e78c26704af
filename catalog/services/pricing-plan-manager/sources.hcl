source "pricing-plan-manager-type" {
  title = "AWS CloudFormation Template Reference, AWS::PricingPlanManager::Subscription"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
