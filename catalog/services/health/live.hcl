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
  organization "DescribeEventsForOrganization" {
    actions = ["health:DescribeEventsForOrganization"]
    input   = { filter = { eventStatusCodes = ["open", "upcoming"] }, maxResults = 100 }
    page    = { in = "nextToken", out = "nextToken" }
    says = {
      SubscriptionRequiredException = "AWS Health answers an organisation only where the account that asks has a support plan of Business or above"
    }
    requires "DescribeHealthServiceStatusForOrganization" {
      actions   = ["health:DescribeHealthServiceStatusForOrganization"]
      holds     = self.healthServiceAccessStatusForOrganization == "ENABLED"
      otherwise = "the organisational view of AWS Health is not enabled"
    }
    accounts "DescribeAffectedAccountsForOrganization" {
      actions = ["health:DescribeAffectedAccountsForOrganization"]
      input   = { eventArn = self.arn }
      when    = self.eventScopeCode != "PUBLIC"
      items   = "affectedAccounts[]"
      page    = { in = "nextToken", out = "nextToken" }
    }
    follow "DescribeEventDetailsForOrganization" {
      as      = "DescribeEventDetails"
      actions = ["health:DescribeEventDetailsForOrganization"]
      input   = { organizationEventDetailFilters = [{ eventArn = self.arn, awsAccountId = self.account }] }
      root    = "successfulSet[]"
      batch   = 10
      match   = "event.arn awsAccountId"
    }
    follow "DescribeAffectedEntitiesForOrganization" {
      as      = "DescribeAffectedEntities"
      actions = ["health:DescribeAffectedEntitiesForOrganization"]
      input   = { organizationEntityAccountFilters = [{ eventArn = self.arn, awsAccountId = self.account }] }
      when    = self.eventScopeCode != "PUBLIC"
      page    = { in = "nextToken", out = "nextToken" }
    }
  }
}
