service "pinpoint-sms-voice-v2" {
  title    = "AWS End User Messaging SMS"
  names    = ["end user messaging", "end user messaging sms", "sms-voice", "pinpoint-sms-voice", "Amazon Pinpoint SMS Voice V2", "Pinpoint SMS Voice V2", "Amazon Pinpoint SMS and Voice Service", "Pinpoint SMS Voice"]
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

override "pinpoint-sms-voice-v2-opt-outs" {
  on      = ["AWS::SMSVOICE::PhoneNumber", "AWS::SMSVOICE::Pool", "AWS::SMSVOICE::OptOutList"]
  holders = { "use.bulk-mail" = "shared" }
  parts = {
    "use.bulk-mail" = {
      aws      = "Answers HELP and STOP, keeps the opt-out list and sends nothing to the numbers on it."
      customer = "Messages only to those who agreed, registration of the sender, and opt-outs that come in another way."
    }
  }
  because    = "By default opt-outs by text message are AWS's to handle; whether anybody agreed in the first place is not."
  source     = "pinpoint-sms-voice-v2-opt-outs"
  confidence = "documented"
}

override "pinpoint-sms-voice-v2-self-managed-opt-outs" {
  on      = ["AWS::SMSVOICE::PhoneNumber", "AWS::SMSVOICE::Pool"]
  when    = self.SelfManagedOptOutsEnabled == true
  holders = { "use.bulk-mail" = "customer" }
  parts = {
    "use.bulk-mail" = { customer = "Answering HELP and STOP, keeping track of opt-outs and honouring them, besides consent and registration." }
  }
  because    = "With opt-outs managed by the customer, AWS neither answers STOP nor keeps anybody from being sent more."
  source     = "pinpoint-sms-voice-v2-opt-outs"
  confidence = "documented"
  uninherits = { "use.bulk-mail" = "AWS answers STOP and sends no more to those who opted out." }
  example "applies" { SelfManagedOptOutsEnabled = true }
  example "does-not-apply" { SelfManagedOptOutsEnabled = false }
  example "does-not-apply" "default" { NumberType = "TOLL_FREE" }
  example "unknown" { SelfManagedOptOutsEnabled = unknown("parameter without default") }
}
