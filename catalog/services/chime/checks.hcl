check "chime-voice-connector-encrypted" {
  title          = "Voice Connectors take encrypted calls alone"
  responsibility = "data.transit"
  resource       = "AWS::Chime::VoiceConnector"
  severity       = "medium"
  like           = on(self.RequireEncryption)
  why            = "Otherwise signalling and voices may cross the internet in the clear."
  fix            = "Set {RequireEncryption} to true, and let the telephone system speak TLS and SRTP."
}
