live "AWS::Logs::DeliverySource" {
  service   = "logs"
  operation = "DescribeDeliverySources"
  actions   = ["logs:DescribeDeliverySources"]
  items     = "deliverySources[]"
  id        = "name"
  page      = { in = "nextToken", out = "nextToken" }
  equal     = ["Name"]
  set = {
    ResourceArn = self.resourceArns[0]
  }
}

live "AWS::Logs::LogGroup" {
  service   = "logs"
  operation = "DescribeLogGroups"
  actions   = ["logs:DescribeLogGroups"]
  input     = { limit = 50 }
  items     = "logGroups[]"
  id        = "logGroupName"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["KmsKeyId", "RetentionInDays"]
}

live "AWS::Logs::MetricFilter" {
  service   = "logs"
  operation = "DescribeMetricFilters"
  actions   = ["logs:DescribeMetricFilters"]
  items     = "metricFilters[]"
  id        = "filterName"
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["FilterPattern", "MetricTransformations.MetricName"]
}
