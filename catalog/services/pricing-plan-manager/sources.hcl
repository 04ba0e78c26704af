source "pricing-plan-manager-type" {
  title = "AWS CloudFormation Template Reference, AWS::PricingPlanManager::Subscription"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
