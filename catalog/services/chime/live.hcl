live "AWS::Chime::VoiceConnector" {
  service   = "chime-sdk-voice"
  operation = "ListVoiceConnectors"
  actions   = ["chime:ListVoiceConnectors"]
  items     = "VoiceConnectors[]"
  id        = "VoiceConnectorId"
  equal     = ["RequireEncryption"]
}
