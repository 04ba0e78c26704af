service "polly" {
  title    = "Amazon Polly"
  names    = ["text to speech"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS turns text into speech behind an API and keeps none of what it speaks on request. The texts, and the sound files where they are saved, are the customer's to protect. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources  = ["best-practices-wp", "polly-encryption", "comprehend-ai-opt-out"]
}
