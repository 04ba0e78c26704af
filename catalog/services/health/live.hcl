live "AWS::Health::Event" {
  service   = "health"
  operation = "DescribeEvents"
  actions   = ["health:DescribeEvents"]
  input     = { filter = { eventStatusCodes = ["open", "upcoming"] }, maxResults = 100 }
  items     = "events[]"
  id        = "arn"
  page      = { in = "nextToken", out = "nextToken" }
  scope     = "us-east-1"
  core      = true
  evidence  = "health"
  says = {
    SubscriptionRequiredException = "AWS Health answers only accounts with a support plan of Business or above"
  }
  set = {
    events        = [{ arn = self.arn, service = self.service, eventTypeCode = self.eventTypeCode, eventTypeCategory = self.eventTypeCategory, eventScopeCode = self.eventScopeCode, region = self.region, availabilityZone = self.availabilityZone, startTime = self.startTime, endTime = self.endTime, lastUpdatedTime = self.lastUpdatedTime, statusCode = self.statusCode, actionability = self.actionability, personas = self.personas, affectedAccount = provider.account }]
    successfulSet = [{ event = { arn = self.arn }, eventDescription = self.DescribeEventDetails.eventDescription }]
    entities      = [for e in each(self.DescribeAffectedEntities.entities) : { eventArn = self.arn, entityValue = e.entityValue, entityArn = e.entityArn, awsAccountId = e.awsAccountId, statusCode = e.statusCode, lastUpdatedTime = e.lastUpdatedTime, tags = e.tags }]
  }
  follow "DescribeEventDetails" {
    actions = ["health:DescribeEventDetails"]
    input   = { eventArns = [self.arn] }
    root    = "successfulSet[]"
    batch   = 10
    match   = "event.arn"
  }
  follow "DescribeAffectedEntities" {
    actions = ["health:DescribeAffectedEntities"]
    input   = { filter = { eventArns = [self.arn] } }
    when    = self.eventScopeCode != "PUBLIC"
    page    = { in = "nextToken", out = "nextToken" }
  }
}
