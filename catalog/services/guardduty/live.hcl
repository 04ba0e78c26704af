live "AWS::GuardDuty::Detector" {
  service   = "guardduty"
  operation = "ListDetectors"
  actions   = ["guardduty:ListDetectors"]
  items     = "DetectorIds[]"
  id        = "item"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["Features.AdditionalConfiguration.Status", "Features.Name", "Features.Status"]
  follow "GetDetector" {
    actions = ["guardduty:GetDetector"]
    input   = { DetectorId = self.item }
    whole   = true
  }
}
