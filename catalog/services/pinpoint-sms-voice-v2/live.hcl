live "AWS::SMSVOICE::PhoneNumber" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sms-voice:DescribePhoneNumbers"]
  input     = { TypeName = "AWS::SMSVOICE::PhoneNumber" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sms-voice:DescribeKeywords", "sms-voice:DescribePhoneNumbers", "sms-voice:ListTagsForResource"]
    input   = { TypeName = "AWS::SMSVOICE::PhoneNumber", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SMSVOICE::Pool" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sms-voice:DescribePools"]
  input     = { TypeName = "AWS::SMSVOICE::Pool" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sms-voice:DescribeKeywords", "sms-voice:DescribePools", "sms-voice:ListPoolOriginationIdentities", "sms-voice:ListTagsForResource"]
    input   = { TypeName = "AWS::SMSVOICE::Pool", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
