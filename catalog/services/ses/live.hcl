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
