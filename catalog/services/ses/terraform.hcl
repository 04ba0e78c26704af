terraform "aws_ses_configuration_set" {
  type = "AWS::SES::ConfigurationSet"
  set = {
    ReputationOptions = { ReputationMetricsEnabled = self.reputation_metrics_enabled }
    SendingOptions    = { SendingEnabled = self.sending_enabled }
  }
  defaults = { ReputationOptions = { ReputationMetricsEnabled = false } }
}

terraform "aws_sesv2_configuration_set" {
  type = "AWS::SES::ConfigurationSet"
  set  = { Name = self.configuration_set_name }
}

terraform "aws_ses_event_destination" {
  type = "AWS::SES::ConfigurationSetEventDestination"
  set = {
    EventDestination = {
      CloudWatchDestination      = { DimensionConfigurations = [for d in each(self.cloudwatch_destination) : { DefaultDimensionValue = d.default_value, DimensionName = d.dimension_name, DimensionValueSource = d.value_source }] }
      Enabled                    = self.enabled == null ? false : self.enabled
      KinesisFirehoseDestination = { DeliveryStreamARN = self.kinesis_destination[0].stream_arn, IAMRoleARN = self.kinesis_destination[0].role_arn }
      MatchingEventTypes         = self.matching_types
      Name                       = self.name
      SnsDestination             = { TopicARN = self.sns_destination[0].topic_arn }
    }
  }
}

terraform "aws_sesv2_configuration_set_event_destination" {
  type = "AWS::SES::ConfigurationSetEventDestination"
  set  = { EventDestination = merge(self.event_destination[0], { Name = self.event_destination_name }) }
}

# The first version of the API verifies an identity without signing; aws_ses_domain_dkim turns signing on.
terraform "aws_ses_domain_identity" {
  type     = "AWS::SES::EmailIdentity"
  set      = { EmailIdentity = self.domain }
  defaults = { DkimAttributes = { SigningEnabled = false } }
}

terraform "aws_ses_email_identity" {
  type     = "AWS::SES::EmailIdentity"
  set      = { EmailIdentity = self.email }
  defaults = { DkimAttributes = { SigningEnabled = false } }
}

terraform "aws_sesv2_email_identity" {
  type = "AWS::SES::EmailIdentity"
  set  = { ConfigurationSetAttributes = { ConfigurationSetName = self.configuration_set_name } }
}

fold "aws_ses_domain_dkim" {
  into = "AWS::SES::EmailIdentity"
  on   = self.domain
  set  = { DkimAttributes = { SigningEnabled = true } }
}

fold "aws_ses_domain_mail_from" {
  into = "AWS::SES::EmailIdentity"
  on   = self.domain
  set  = { MailFromAttributes = { BehaviorOnMxFailure = self.behavior_on_mx_failure, MailFromDomain = self.mail_from_domain } }
}

fold "aws_sesv2_email_identity_feedback_attributes" {
  into = "AWS::SES::EmailIdentity"
  on   = self.email_identity
  set  = { FeedbackAttributes = { EmailForwardingEnabled = self.email_forwarding_enabled == true } }
}

fold "aws_sesv2_email_identity_mail_from_attributes" {
  into = "AWS::SES::EmailIdentity"
  on   = self.email_identity
  set  = { MailFromAttributes = { BehaviorOnMxFailure = self.behavior_on_mx_failure, MailFromDomain = self.mail_from_domain } }
}

terraform "aws_ses_receipt_rule" {
  type = "AWS::SES::ReceiptRule"
  set = {
    Rule = merge(self, {
      Actions = concat(
        [for a in each(self.add_header_action) : { AddHeaderAction = a }],
        [for a in each(self.bounce_action) : { BounceAction = a }],
        [for a in each(self.lambda_action) : { LambdaAction = a }],
        [for a in each(self.s3_action) : { S3Action = a }],
        [for a in each(self.sns_action) : { SNSAction = a }],
        [for a in each(self.stop_action) : { StopAction = a }],
        [for a in each(self.workmail_action) : { WorkmailAction = a }],
      )
    })
  }
}

terraform "aws_ses_receipt_filter" {
  type = "AWS::SES::ReceiptFilter"
  set  = { Filter = { Name = self.name, IpFilter = { Cidr = self.cidr, Policy = self.policy } } }
}

terraform "aws_ses_template" {
  type = "AWS::SES::Template"
  set  = { Template = { TemplateName = self.name, HtmlPart = self.html, SubjectPart = self.subject, TextPart = self.text } }
}

types {
  aws_ses_receipt_rule_set    = "AWS::SES::ReceiptRuleSet"
  aws_sesv2_contact_list      = "AWS::SES::ContactList"
  aws_sesv2_dedicated_ip_pool = "AWS::SES::DedicatedIpPool"
}
