terraform "aws_iot_policy" {
  type = "AWS::IoT::Policy"
  set  = { PolicyDocument = json(self.policy), PolicyName = self.name }
}

types {
  aws_iot_authorizer                 = "AWS::IoT::Authorizer"
  aws_iot_billing_group              = "AWS::IoT::BillingGroup"
  aws_iot_ca_certificate             = "AWS::IoT::CACertificate"
  aws_iot_certificate                = "AWS::IoT::Certificate"
  aws_iot_domain_configuration       = "AWS::IoT::DomainConfiguration"
  aws_iot_logging_options            = "AWS::IoT::Logging"
  aws_iot_provisioning_template      = "AWS::IoT::ProvisioningTemplate"
  aws_iot_role_alias                 = "AWS::IoT::RoleAlias"
  aws_iot_thing_principal_attachment = "AWS::IoT::ThingPrincipalAttachment"
  aws_iot_topic_rule                 = "AWS::IoT::TopicRule"
  aws_iot_topic_rule_destination     = "AWS::IoT::TopicRuleDestination"
}
