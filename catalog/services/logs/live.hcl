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
  id        = "logGroupName filterName"
  names     = self.filterName
  page      = { in = "nextToken", out = "nextToken" }
  core      = true
  equal     = ["FilterPattern", "MetricTransformations.MetricName"]
}

live "AWS::Logs::Delivery" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "logs:DescribeDeliveries", "logs:ListTagsForResource"]
  input     = { TypeName = "AWS::Logs::Delivery" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "logs:GetDelivery", "logs:ListTagsForResource"]
    input   = { TypeName = "AWS::Logs::Delivery", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Logs::Destination" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "logs:DescribeDestinations", "logs:ListTagsForResource"]
  input     = { TypeName = "AWS::Logs::Destination" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "logs:DescribeDestinations", "logs:ListTagsForResource"]
    input   = { TypeName = "AWS::Logs::Destination", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::Logs::ResourcePolicy" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "logs:DescribeResourcePolicies"]
  input     = { TypeName = "AWS::Logs::ResourcePolicy" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "logs:DescribeResourcePolicies"]
    input   = { TypeName = "AWS::Logs::ResourcePolicy", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
