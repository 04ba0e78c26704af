types {
  aws_transcribe_medical_vocabulary = "AWS::Transcribe::MedicalVocabulary"
  aws_transcribe_vocabulary         = "AWS::Transcribe::Vocabulary"
  aws_transcribe_vocabulary_filter  = "AWS::Transcribe::VocabularyFilter"
}

prefixes {
  aws_transcribe = "AWS::Transcribe::"
}
