live "AWS::SecurityHub::Hub" {
  service   = "securityhub"
  operation = "DescribeHub"
  actions   = ["securityhub:DescribeHub"]
  id        = "HubArn"
  core      = true
  equal     = ["AutoEnableControls"]
  unreadable = {
    "EnableDefaultStandards" = "exists at creation only"
  }
}
