service "ask" {
  title    = "Alexa Skills Kit"
  names    = ["alexa skills", "alexa::ask"]
  model    = "abstracted"
  prefixes = ["Alexa::ASK::"]
  because  = "By the service model: Amazon runs the voice service that hosts a skill; the skill's interaction model, its code and the credentials with which it is published are the customer's."
  sources  = ["srm-page", "ask-skill"]

  type "Alexa::ASK::Skill" {
    title  = "Alexa skill"
    traits = ["code", "endpoint"]
    bears  = ["iam.identities"]
  }
}

source "ask-skill" {
  title  = "AWS CloudFormation Template Reference, Alexa::ASK::Skill"
  url    = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ask-skill.html"
  opened = false
}
