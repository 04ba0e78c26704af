service "pinpoint-sms-voice-v2" {
  title    = "AWS End User Messaging SMS"
  names    = ["end user messaging", "end user messaging sms", "sms-voice", "pinpoint-sms-voice", "Amazon Pinpoint SMS Voice V2", "Pinpoint SMS Voice V2", "Amazon Pinpoint SMS and Voice Service", "Pinpoint SMS Voice", "sms"]
  model    = "abstracted"
  prefixes = ["AWS::SMSVOICE::"]
  because  = "AWS hands messages and calls to the carriers; consent, opt-outs, registration of senders, countries, and the rate of spending are the customer's."
  sources  = ["best-practices-wp", "srm-page", "aup", "pinpoint-sms-voice-v2-security"]

  type "AWS::SMSVOICE::PhoneNumber" {
    title  = "Phone number"
    traits = ["endpoint"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SMSVOICE::SenderId" {
    title  = "Sender ID"
    traits = ["setting"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SMSVOICE::Pool" {
    title  = "Pool of numbers"
    traits = ["endpoint"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SMSVOICE::OptOutList" {
    title  = "Opt-out list"
    name   = "OptOutListName"
    traits = ["store"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SMSVOICE::ConfigurationSet" {
    title  = "Configuration set"
    name   = "ConfigurationSetName"
    traits = ["setting"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::SMSVOICE::ProtectConfiguration" {
    title  = "Protect configuration (countries)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::SMSVOICE::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
}
