live "AWS::SecurityHub::Hub" {
  service   = "securityhub"
  operation = "DescribeHub"
  actions   = ["securityhub:DescribeHub"]
  id        = "HubArn"
  equal     = ["AutoEnableControls"]
  unreadable = {
    "EnableDefaultStandards" = "exists at creation only"
  }
}
