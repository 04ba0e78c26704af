service "socialmessaging" {
  title    = "AWS End User Messaging Social"
  names    = ["social-messaging", "SocialMessaging", "whatsapp"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS passes messages to and from WhatsApp; the business account there, consent of recipients, and what becomes of the answers are the customer's."
  sources  = ["best-practices-wp", "srm-page", "socialmessaging-security"]
}
