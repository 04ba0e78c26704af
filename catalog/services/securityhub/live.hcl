live "AWS::SecurityHub::Hub" {
  service   = "securityhub"
  operation = "DescribeHub"
  actions   = ["securityhub:DescribeHub"]
  id        = "HubArn"
  core      = true
  not_set   = ["InvalidAccessException"]
  equal     = ["AutoEnableControls"]
  unreadable = {
    "EnableDefaultStandards" = "exists at creation only"
  }
}
