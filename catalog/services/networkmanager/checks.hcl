check "networkmanager-segments-ask-before-joining" {
  title          = "Segments of a core network admit attachments by hand"
  responsibility = "net.segmentation"
  resource       = "AWS::NetworkManager::CoreNetwork"
  severity       = "medium"
  applies        = length(self.PolicyDocument.segments) > 0
  condition      = !anytrue([for s in self.PolicyDocument.segments : s["require-attachment-acceptance"] == false])
  why            = "Whoever may tag an attachment chooses its segment, and with it whom it reaches, if nobody is asked."
  fix            = "Leave require-attachment-acceptance out of the segments in {PolicyDocument}, or set it to true: that is the default."
  source         = "networkmanager-policy"
  given { PolicyDocument = { version = "2021.12" } }
  example "pass" "default" { PolicyDocument = { segments = [{ name = "production" }] } }
  example "fail" { PolicyDocument = { segments = [{ name = "production", "require-attachment-acceptance" = false }] } }
  example "not-applicable" "no policy yet" { GlobalNetworkId = "global-network-0a" }
}
