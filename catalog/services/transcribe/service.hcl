service "transcribe" {
  title    = "Amazon Transcribe"
  names    = ["Amazon Transcribe Service"]
  model    = "abstracted"
  prefixes = ["AWS::Transcribe::"]
  because  = "AWS turns speech into text behind an API, on encrypted volumes of its own. Recordings, transcripts and the buckets and keys for them are the customer's, as is the caller's consent. The organization decides by an AI services opt-out policy whether AWS may keep content to improve the service."
  sources  = ["best-practices-wp", "transcribe-encryption", "comprehend-ai-opt-out"]

  type "AWS::Transcribe::Vocabulary" {
    title  = "Custom vocabulary"
    name   = "VocabularyName"
    traits = ["store"]
  }
  type "AWS::Transcribe::MedicalVocabulary" {
    title  = "Medical vocabulary"
    name   = "VocabularyName"
    traits = ["store"]
  }
}
