live "AWS::SES::Account" {
  service    = "sesv2"
  operation  = "GetAccount"
  actions    = ["ses:GetAccount"]
  core       = true
  only       = self.ProductionAccessEnabled == true || self.EnforcementStatus != "HEALTHY"
  undeclared = "every Region has it"
  set = {
    EnforcementStatus = self.EnforcementStatus
    SendingEnabled    = self.SendingEnabled
    SuppressedReasons = self.SuppressionAttributes.SuppressedReasons
  }
}

live "AWS::SES::ReceiptRule" {
  service   = "ses"
  operation = "DescribeActiveReceiptRuleSet"
  actions   = ["ses:DescribeActiveReceiptRuleSet"]
  items     = "Rules[]"
  id        = "Name"
  set = {
    Rule = { ScanEnabled = self.ScanEnabled, TlsPolicy = self.TlsPolicy }
  }
}

live "AWS::SES::ConfigurationSet" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ses:ListConfigurationSets"]
  input     = { TypeName = "AWS::SES::ConfigurationSet" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ses:DescribeConfigurationSet", "ses:GetConfigurationSet"]
    input   = { TypeName = "AWS::SES::ConfigurationSet", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SES::EmailIdentity" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "ses:ListEmailIdentities"]
  input     = { TypeName = "AWS::SES::EmailIdentity" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "ses:GetEmailIdentity", "ses:ListTagsForResource"]
    input   = { TypeName = "AWS::SES::EmailIdentity", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
