live "AWS::CloudWatch::Alarm" {
  service   = "cloudwatch"
  operation = "DescribeAlarms"
  actions   = ["cloudwatch:DescribeAlarms"]
  input     = { AlarmTypes = ["MetricAlarm"], MaxRecords = 100 }
  items     = "MetricAlarms[]"
  id        = "AlarmName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["ActionsEnabled", "AlarmActions", "MetricName"]
}
