service "voice-id" {
  title    = "Amazon Connect Voice ID"
  names    = ["Amazon Voice ID", "Voice ID", "voiceid"]
  model    = "abstracted"
  prefixes = ["AWS::VoiceID::"]
  because  = "AWS compared voices and kept the voiceprints under a key that the customer had to give; consent of the callers was the customer's. AWS ended support on 2026-05-20."
  sources  = ["best-practices-wp", "connect-encryption", "voice-id-end"]

  type "AWS::VoiceID::Domain" {
    title  = "Voice ID domain"
    name   = "Name"
    traits = ["host", "store"]
  }
}

override "voice-id-encrypted" {
  on      = ["AWS::VoiceID::Domain"]
  holders = { "data.encrypt-rest" = "aws", "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Runs KMS, and encrypts voiceprints and audio under the key that it is given."
      customer = "The key that a domain has to name: its policy, its rotation, and revoking it."
    }
  }
  because    = "Everything in a domain is encrypted, under a KMS key that the customer must provide."
  source     = "connect-encryption"
  confidence = "documented"
}
