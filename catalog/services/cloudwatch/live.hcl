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

live "AWS::CloudWatch::CompositeAlarm" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "cloudwatch:DescribeAlarms"]
  input     = { TypeName = "AWS::CloudWatch::CompositeAlarm" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"]
    input   = { TypeName = "AWS::CloudWatch::CompositeAlarm", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
