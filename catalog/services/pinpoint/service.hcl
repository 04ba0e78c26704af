service "pinpoint" {
  title    = "Amazon Pinpoint"
  names    = ["mobiletargeting", "pinpoint-email", "Amazon Pinpoint Email Service", "Pinpoint Email"]
  model    = "abstracted"
  prefixes = ["AWS::Pinpoint::", "AWS::PinpointEmail::"]
  because  = "AWS runs campaigns and channels; to whom messages go, with what consent, and whose credentials the push channels use, are the customer's. Support is until 2026-10-30; SMS, voice, push and one-time passwords live on in AWS End User Messaging."
  sources  = ["best-practices-wp", "pinpoint-end", "aup"]

  type "AWS::Pinpoint::App" {
    title  = "Pinpoint project"
    name   = "Name"
    traits = ["host", "store", "mail"]
  }
  type "AWS::Pinpoint::EmailChannel" {
    title  = "E-mail channel"
    traits = ["mail"]
  }
  type "AWS::Pinpoint::SMSChannel" {
    title  = "SMS channel"
    traits = ["setting"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::Pinpoint::VoiceChannel" {
    title  = "Voice channel"
    traits = ["setting"]
    bears  = ["use.bulk-mail"]
  }
  type "AWS::Pinpoint::Campaign" {
    title  = "Campaign"
    traits = ["mail"]
  }
  type "AWS::Pinpoint::Segment" {
    title  = "Segment of recipients"
    traits = ["store"]
  }
  type "AWS::Pinpoint::EventStream" {
    title  = "Event stream"
    traits = ["trail"]
  }
  type "AWS::PinpointEmail::Identity" {
    title  = "E-mail identity"
    name   = "Name"
    traits = ["mail"]
  }
  type "AWS::PinpointEmail::ConfigurationSet" {
    title  = "Configuration set"
    name   = "Name"
    traits = ["mail", "endpoint"]
  }
}

override "pinpoint-no-updates-to-let-in" {
  on         = ["AWS::Pinpoint::App"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There was no version, window or update mode to choose: AWS updated the service by itself."
  source     = "pinpoint-end"
  confidence = "derived"
}

override "pinpoint-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-10-30: nothing is run, patched or repaired any more, and moving is what is left. What only sends (SMS, voice, push, one-time passwords) goes on in AWS End User Messaging."
  source  = "pinpoint-end"
  since   = "2026-10-31"
}

