// Checks open unions as the plain `anyOf` that they are.
const openUnions = () => ({
  Schema: {
    enter(schema) {
      delete schema.discriminator;
    },
  },
});

export default () => ({ id: 'syllabind', preprocessors: { oas3: { 'open-unions': openUnions } } });
