service "voice-id" {
  title    = "Amazon Connect Voice ID"
  names    = ["Amazon Voice ID", "Voice ID", "voiceid"]
  model    = "abstracted"
  prefixes = ["AWS::VoiceID::"]
  because  = "AWS compares voices and keeps the voiceprints under a key that the customer has to give; consent of the callers is the customer's. Support is until 2026-05-20."
  sources  = ["best-practices-wp", "connect-encryption", "voice-id-end"]

  type "AWS::VoiceID::Domain" {
    title  = "Voice ID domain"
    name   = "Name"
    traits = ["host", "store"]
  }
}

override "voice-id-encrypted" {
  on      = ["AWS::VoiceID::Domain"]
  holders = { "data.encrypt-rest" = "shared", "data.keys" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything under the key that it is given."
      customer = "Naming the key, without which a domain cannot be made."
    }
    "data.keys" = {
      aws      = "Runs KMS, and encrypts voiceprints and audio under the key that it is given."
      customer = "The key that a domain has to name: its policy, its rotation, and revoking it."
    }
  }
  because    = "Everything in a domain is encrypted, under a KMS key that the customer must provide."
  source     = "connect-encryption"
  confidence = "documented"
}

override "voice-id-no-updates-to-let-in" {
  on         = ["AWS::VoiceID::Domain"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There was no version, window or update mode to choose: AWS updated the service by itself."
  source     = "connect-encryption"
  confidence = "derived"
}

override "voice-id-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-05-20: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "voice-id-end"
  since   = "2026-05-21"
}

